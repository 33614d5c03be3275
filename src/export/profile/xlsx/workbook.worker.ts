import { serveWriter, type WriterPort } from '../writing/serveWriter.ts';
import { createWorkbookWriter } from './workbookWriter.ts';

// The types of the page are loaded here too; in a worker the global object is the port.
serveWriter(createWorkbookWriter(), globalThis as unknown as WriterPort);
