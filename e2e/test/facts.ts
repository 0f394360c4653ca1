/** What a test knows of the server it looks at. */
export interface ServerFacts {
  readonly address: string;
  /** The same for all training accounts. */
  readonly password: string;
  /** The port of the only learning platform that it allows. */
  readonly learningPort: number;
  /** Surnames of the world. A page may show them; an address, a title or the browser's storage may not. */
  readonly names: readonly string[];
  /** Document numbers of the world. */
  readonly numbers: readonly string[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    server: ServerFacts | null;
    /** Path of Chromium; empty if not installed. */
    chromium: string;
  }
}
