import { dataGroupNumber, fileOfTag } from '../files/names.ts';
import {
  type FileView,
  openTemplate,
  placeIn,
  sayAbsent,
  sayMalformed,
  sayUnexpected,
  within,
} from './file-view.ts';
import type { ComContent, Placed } from './model.ts';
import { latinText } from './text.ts';
import { type Tlv, tagName } from './tlv.ts';

/** Reads EF.COM: versions and the list of data groups, Doc 9303-10, 4.6.1. */
export const readCom = (view: FileView): ComContent | undefined => {
  const template = openTemplate(view);
  if (template === undefined) return undefined;
  let ldsVersion: Placed<string> | undefined;
  let unicodeVersion: Placed<string> | undefined;
  let list: Tlv | undefined;
  for (const item of within(view, template)) {
    if (item.tag === 0x5f01) ldsVersion = version(view, item, 2);
    else if (item.tag === 0x5f36) unicodeVersion = version(view, item, 3);
    else if (item.tag === 0x5c) list = item;
    else sayUnexpected(view, item);
  }
  if (ldsVersion === undefined) sayAbsent(view, template, 0x5f01);
  if (list === undefined) sayAbsent(view, template, 0x5c);
  return {
    ldsVersion,
    unicodeVersion,
    dataGroups: list === undefined ? [] : dataGroups(view, list),
  };
};

/** `0107` is 1.7, `040000` is 4.0.0: two digits a part. */
const version = (view: FileView, item: Tlv, parts: number): Placed<string> | undefined => {
  const text = latinText(view.bytes.subarray(item.from, Math.min(item.to, item.from + 16)));
  if (text.length !== parts * 2 || !/^\d+$/.test(text)) {
    sayMalformed(view, item);
    return undefined;
  }
  const value = Array.from({ length: parts }, (_, at) => Number(text.slice(at * 2, at * 2 + 2)));
  return { value: value.join('.'), place: placeIn(view, item.from, item.to) };
};

const dataGroups = (view: FileView, list: Tlv): readonly Placed<number>[] => {
  const groups: Placed<number>[] = [];
  for (let at = list.from; at < Math.min(list.to, list.from + 64); at++) {
    const tag = view.bytes[at] ?? 0;
    const file = fileOfTag(tag);
    const number = file === undefined ? undefined : dataGroupNumber(file);
    const place = placeIn(view, at, at + 1);
    if (number === undefined || groups.some(({ value }) => value === number))
      view.say('document.chip.com.list', { facts: { tag: tagName(tag) }, places: [place] });
    else groups.push({ value: number, place });
  }
  return groups;
};
