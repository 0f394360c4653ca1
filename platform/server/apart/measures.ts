import { archiveLimits } from '@amirani/tables/zip';

/** A limit as screens say it in their languages: what is measured, and how much of it there may be. */
export interface Measure {
  readonly unit: string;
  readonly most: number;
}

const MIB = 1024 * 1024;

/** What readers call the limits of their formats, before the figure. */
const UNITS: Readonly<Record<string, string>> = {
  column: 'column',
  row: 'row',
  cells: 'cells',
  letters: 'letters',
  bytes: 'bytes',
  journeys: 'journeys',
  'unread values': 'unread',
};

/** What is wrong with an archive, at the end of the name of its entry. */
const ARCHIVES: Readonly<Record<string, Measure>> = {
  entries: { unit: 'entries', most: archiveLimits.entries },
  'entry-bytes': { unit: 'entrybytes', most: archiveLimits.entryBytes / MIB },
  'total-bytes': { unit: 'totalbytes', most: archiveLimits.totalBytes / MIB },
  ratio: { unit: 'ratio', most: archiveLimits.ratio },
  overlap: { unit: 'overlap', most: 0 },
  encrypted: { unit: 'encrypted', most: 0 },
};

/** The unit of a limit, by its English name; `other` if unknown. */
export const measureOf = (limit: string): Measure => {
  const [, own = '', of = ''] = /^(\d+)(?: (s|MB|MB at once))?$/.exec(limit) ?? [];
  if (own !== '') {
    const units: Readonly<Record<string, string>> = {
      ...{ '': 'items', s: 'seconds', MB: 'megabytes', 'MB at once': 'atonce' },
    };
    return { unit: units[of] ?? 'other', most: Number(own) };
  }
  const [, name = '', figure = ''] = /^([a-z ]+) (\d+)$/.exec(limit) ?? [];
  const unit = UNITS[name];
  if (unit !== undefined) return { unit, most: Number(figure) };
  return ARCHIVES[limit.slice(limit.lastIndexOf(' ') + 1)] ?? { unit: 'other', most: 0 };
};
