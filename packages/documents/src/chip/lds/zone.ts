import type { CivilDate } from '@amirani/core';
import { readMrz } from '../../mrz/read.ts';
import {
  type FileView,
  openTemplate,
  placeIn,
  sayAbsent,
  sayMalformed,
  sayUnexpected,
  within,
} from './file-view.ts';
import type { MrzContent } from './model.ts';
import { latinText } from './text.ts';

/** Lengths of the zones of TD1, TD2 and TD3, which have no line breaks in DG1 (Doc 9303-10, 4.7.1). */
const LENGTHS: Readonly<Record<number, number>> = { 90: 30, 72: 36, 88: 44 };

/** Reads DG1. Years of two digits are counted from the reference date. */
export const readZone = (view: FileView, referenceDate: CivilDate): MrzContent | undefined => {
  const template = openTemplate(view);
  if (template === undefined) return undefined;
  const items = within(view, template);
  for (const item of items) if (item.tag !== 0x5f1f) sayUnexpected(view, item);
  const item = items.find(({ tag }) => tag === 0x5f1f);
  if (item === undefined) {
    sayAbsent(view, template, 0x5f1f);
    return undefined;
  }
  const text = latinText(view.bytes.subarray(item.from, Math.min(item.to, item.from + 256)));
  const line = LENGTHS[text.length];
  if (line === undefined) sayMalformed(view, item);
  const zone = readMrz(line === undefined ? text : linesOf(text, line), { referenceDate });
  if (zone.format === undefined)
    view.say('document.chip.dg1.unreadable', {
      facts: { length: item.to - item.from },
      places: [placeIn(view, item.from, item.to)],
    });
  return { zone, place: placeIn(view, item.from, item.to) };
};

const linesOf = (text: string, length: number): readonly string[] =>
  Array.from({ length: text.length / length }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );
