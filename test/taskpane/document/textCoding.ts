import { TextDecoder, TextEncoder } from 'node:util';

// Browsers have them; jsdom has not. Imported before what needs them.
Object.assign(globalThis, { TextDecoder, TextEncoder, Uint8Array });
