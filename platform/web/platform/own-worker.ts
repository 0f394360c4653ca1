/** What browsers with Trusted Types have; the library of types lacks it. */
interface TypePolicies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (address: string) => object };
}

/**
 * Starts workers of one file of the workbench's own origin. The page takes scripts by address from a policy only: that of `name`
 * gives this address and no other. To be made once for each name, since a policy cannot be made twice.
 */
export const ownWorker = (name: string, address: string): (() => Worker) => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TypePolicies };
  const policy = trustedTypes?.createPolicy(`amirani-${name}`, { createScriptURL: () => address });
  return () =>
    new Worker((policy?.createScriptURL(address) ?? address) as URL | string, { type: 'module' });
};
