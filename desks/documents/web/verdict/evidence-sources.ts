/** Bytes of the evidence by the names under which findings point into them. */
export type Sources = ReadonlyMap<string, Uint8Array>;

/**
 * The bytes that a finding points into. A verdict names them by document and file (`travel-document/EF.SOD`);
 * a room that saw one file only names the file.
 */
export const bytesOfSource = (
  sources: Sources,
  source: string,
  document?: string,
): Uint8Array | undefined => {
  const exact = sources.get(source) ?? sources.get(`${document}/${source}`);
  if (exact !== undefined) return exact;
  const file = source.slice(source.indexOf('/') + 1);
  for (const [name, bytes] of sources) if (name === file || name.endsWith(`/${file}`)) return bytes;
  return undefined;
};
