/** What is used of `@cornerstonejs/codec-openjpeg`, which brings no types. */
declare module '@cornerstonejs/codec-openjpeg/decodewasmjs' {
  interface J2KDecoder {
    getEncodedBuffer(length: number): Uint8Array;
    decode(): void;
    getFrameInfo(): {
      width: number;
      height: number;
      componentCount: number;
      bitsPerSample: number;
    };
    getDecodedBuffer(): Uint8Array;
    delete(): void;
  }
  const openJpeg: (options: {
    locateFile: (path: string) => string;
  }) => Promise<{ readonly J2KDecoder: new () => J2KDecoder }>;
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default openJpeg;
}
