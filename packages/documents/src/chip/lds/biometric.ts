import { readFaces19794 } from './face-19794.ts';
import { readFaces39794 } from './face-39794.ts';
import {
  type FileView,
  openTemplate,
  placeOf,
  sayAbsent,
  sayCount,
  sayUnexpected,
  within,
} from './file-view.ts';
import { readFingers } from './fingers-19794.ts';
import { readIrises } from './irises-19794.ts';
import type {
  BiometricContent,
  BiometricHeader,
  BiometricImage,
  BiometricTemplate,
} from './model.ts';
import { latinText, packedDigits } from './text.ts';
import { numberOf, type Tlv } from './tlv.ts';

/** Reads DG2, DG3 or DG4: the group of biometric information templates of Doc 9303-10, 4.7.2 to 4.7.4. */
export const readBiometric = (view: FileView): BiometricContent | undefined => {
  const template = openTemplate(view);
  if (template === undefined) return undefined;
  const items = within(view, template);
  const group = items.find(({ tag }) => tag === 0x7f61);
  for (const item of items) if (item !== group) sayUnexpected(view, item);
  if (group === undefined) {
    sayAbsent(view, template, 0x7f61);
    return { templates: [] };
  }
  const parts = within(view, group);
  const found = parts.filter(({ tag }) => tag === 0x7f60);
  const counter = parts.find(({ tag }) => tag === 0x02);
  const stated = counter === undefined ? undefined : numberOf(view.bytes, counter.from, counter.to);
  if (counter === undefined) sayAbsent(view, group, 0x02);
  else if (stated !== found.length) sayCount(view, counter, stated ?? 0, found.length);
  return { templates: found.slice(0, MOST_TEMPLATES).map((item) => readTemplate(view, item)) };
};

/** Ten fingers, two irises, one face; what is beyond is counted and not read. */
const MOST_TEMPLATES = 64;

const readTemplate = (view: FileView, item: Tlv): BiometricTemplate => {
  const parts = within(view, item);
  const header = parts.find(({ tag }) => tag === 0xa1);
  const block = parts.find(({ tag }) => tag === 0x5f2e || tag === 0x7f2e);
  const protectedBlock = parts.find(({ tag }) => tag === 0x7d || tag === 0x99);
  if (header === undefined) sayAbsent(view, item, 0xa1);
  const known = readHeader(view, header);
  if (block === undefined) {
    const encrypted = protectedBlock !== undefined;
    if (!encrypted) sayAbsent(view, item, 0x5f2e);
    const place = placeOf(view, protectedBlock ?? item);
    return { header: known, standard: encrypted ? 'encrypted' : 'unknown', images: [], place };
  }
  return { header: known, ...readBlock(view, block), place: placeOf(view, block) };
};

const readHeader = (view: FileView, header: Tlv | undefined): BiometricHeader => {
  const items = header === undefined ? [] : within(view, header);
  const item = (tag: number): Tlv | undefined => items.find((one) => one.tag === tag);
  const number = (tag: number): number | undefined => {
    const one = item(tag);
    return one === undefined ? undefined : numberOf(view.bytes, one.from, one.to);
  };
  const date = item(0x83);
  return {
    version: number(0x80),
    type: number(0x81),
    subtype: number(0x82),
    formatOwner: number(0x87),
    formatType: number(0x88),
    created:
      date === undefined
        ? undefined
        : packedDigits(view.bytes.subarray(date.from, Math.min(date.to, date.from + 8))),
  };
};

interface Block {
  readonly standard: BiometricTemplate['standard'];
  readonly images: readonly BiometricImage[];
}

/** The records begin with their own names; which standard they follow is read from there, not from the header. */
const readBlock = (view: FileView, block: Tlv): Block => {
  const name = latinText(view.bytes.subarray(block.from, Math.min(block.from + 4, block.to)));
  if (name === 'FAC\0') return { standard: 'iso-19794', images: readFaces19794(view, block) };
  if (name === 'FIR\0') return { standard: 'iso-19794', images: readFingers(view, block) };
  if (name === 'IIR\0') return { standard: 'iso-19794', images: readIrises(view, block) };
  const images = readFaces39794(view, block);
  if (images !== undefined) return { standard: 'iso-39794', images };
  view.say('document.chip.biometric.record', {
    facts: { file: view.file },
    places: [placeOf(view, block)],
  });
  return { standard: 'unknown', images: [] };
};
