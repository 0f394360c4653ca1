/** The file that gives TypeScript the codes of a room, so that one that is misspelt does not compile. */
export const codesFile = (name: string, codes: readonly string[]): string => {
  const groups = Map.groupBy(codes.toSorted(), (code) => code.slice(0, code.lastIndexOf('.')));
  const lines = [...groups].map(([prefix, all]) => {
    const last = all.map((code) => `'${code.slice(prefix.length + 1)}'`).join(' | ');
    return all.length === 1 ? `  | '${all[0]}'` : `  | \`${prefix}.\${${last}}\``;
  });
  return `// Made from words/en.po by \`npm run words\`: change the texts there.

/** A code under which ${name} says something. */
export type ${typeName(name)} =
${lines.join('\n')};
`;
};

/** `SchengenWord` for `schengen`. */
const typeName = (name: string): string =>
  `${name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Word`;
