import jsonld from 'jsonld';
import { embedded } from './contexts.ts';

/** Loads a context by its address. */
export type ContextLoader = typeof embedded;

/**
 * The canonical N-Quads of a JSON-LD document (RDF Dataset Canonicalization 1.0) under the contexts that come along; undefined
 * where it has a term or an address that they do not know, since what is dropped would not be signed.
 */
export const canonical = async (
  document: object,
  loader: ContextLoader = embedded,
): Promise<string | undefined> => {
  try {
    return await jsonld.canonize(document, {
      algorithm: 'RDFC-1.0',
      format: 'application/n-quads',
      documentLoader: loader,
      safe: true,
    });
  } catch {
    return undefined;
  }
};
