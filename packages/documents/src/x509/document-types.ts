import { type DerNode, DerReader, tags, textOf } from '../der/index.ts';

/** Which documents a signer may sign (Doc 9303-12, 7.1.1.6), as the document codes of their zones: `P`, `ID`, `V`. */
export interface DocumentTypes {
  readonly types: readonly string[];
  /**
   * `set`: SEQUENCE of version and SET, as the standard says. `sets`: a SET for each type (Moldova). `sequence`: the types
   * without a SET (China, Philippines, Tanzania). `former-identifier`: under 2.23.136.1.1.4 (France).
   */
  readonly encoding: 'set' | 'sets' | 'sequence' | 'former-identifier';
}

/** DocumentTypeListSyntax in its known encodings, or undefined. */
export const readDocumentTypes = (node: DerNode): DocumentTypes | undefined => {
  // A bare SET without version and SEQUENCE around it is read too.
  const reader = DerReader.inside(node);
  const types: string[] = [];
  const encodings = new Set<DocumentTypes['encoding']>();
  reader.maybe(tags.integer);
  let sets = 0;
  while (reader.more) {
    const part = reader.next();
    if (part.tag === tags.set) {
      sets++;
      for (const type of reader.into(part).rest()) {
        const text = textOf(type);
        if (text === undefined) return undefined;
        types.push(text);
      }
    } else {
      const text = textOf(part);
      if (text === undefined) return undefined;
      types.push(text);
      encodings.add('sequence');
    }
  }
  if (reader.fault !== undefined || (node.tag !== tags.sequence && node.tag !== tags.set))
    return undefined;
  if (node.tag === tags.set || encodings.size > 0) return { types, encoding: 'sequence' };
  return { types, encoding: sets > 1 ? 'sets' : 'set' };
};
