import { serveWriter, type WriterPort } from '../writing/serveWriter.ts';
import { createSlidesWriter } from './slidesWriter.ts';

// The types of the page are loaded here too; in a worker the global object is the port.
serveWriter(createSlidesWriter(), globalThis as unknown as WriterPort);
