export const ROOT: string;
export function ensureNode(): void;
export function ensureDependencies(): void;
export function ensureChromium(): string;
export function findChromium(): string | null;
