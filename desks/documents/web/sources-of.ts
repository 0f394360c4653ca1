import type { ChipReading } from './chip/chip-reading.ts';
import type { Exhibits } from './exhibits.ts';
import type { Sources } from './verdict/evidence-sources.ts';

/** The bytes into which findings point, by the names under which a verdict knows them. */
export const sourcesOf = (
  { zone, visa, seals, trust, chip }: Exhibits,
  reading: ChipReading | undefined,
  document: string,
): Sources => {
  const sources = new Map<string, Uint8Array>();
  if (zone !== undefined) sources.set(`${document}/mrz`, new TextEncoder().encode(zone.text));
  if (visa !== undefined) sources.set('visa/mrz', new TextEncoder().encode(visa.text));
  for (const { file, bytes } of reading?.gathered.files ?? [])
    sources.set(`${document}/${file}`, bytes);
  for (const { name, bytes } of reading?.gathered.transcripts ?? [])
    sources.set(`${document}/${name}`, bytes);
  for (const { name, bytes } of seals) sources.set(`${document}/${name}`, bytes);
  for (const { name, bytes } of chip) if (!sources.has(name)) sources.set(name, bytes);
  for (const { name, bytes } of trust) sources.set(`trust/${name}`, bytes);
  return sources;
};
