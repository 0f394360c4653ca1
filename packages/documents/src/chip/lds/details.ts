import { imageAt } from '../images/located.ts';
import {
  type FileView,
  openTemplate,
  placeIn,
  sayAbsent,
  sayCount,
  sayUnexpected,
  within,
} from './file-view.ts';
import type { ChipImage, DetailContent, NamedValue, PersonsContent } from './model.ts';
import { dateAt, textAt } from './text.ts';
import { numberOf, type Tlv, tagName } from './tlv.ts';

type Form = 'text' | 'date' | 'image';

/** Data objects of DG11, DG12 and DG16 by tag: Doc 9303-10, 4.7.11, 4.7.12 and 4.7.16. */
const forms: Readonly<
  Record<'DG11' | 'DG12' | 'DG16', Readonly<Record<number, readonly [string, Form]>>>
> = {
  DG11: {
    24334: ['fullName', 'text'],
    24335: ['otherName', 'text'],
    24336: ['personalNumber', 'text'],
    24363: ['dateOfBirth', 'date'],
    24337: ['placeOfBirth', 'text'],
    24386: ['address', 'text'],
    24338: ['telephone', 'text'],
    24339: ['profession', 'text'],
    24340: ['title', 'text'],
    24341: ['personalSummary', 'text'],
    24342: ['proofOfCitizenship', 'image'],
    24343: ['otherDocumentNumbers', 'text'],
    24344: ['custody', 'text'],
  },
  DG12: {
    24345: ['issuingAuthority', 'text'],
    24358: ['dateOfIssue', 'date'],
    24346: ['otherPerson', 'text'],
    24347: ['endorsements', 'text'],
    24348: ['taxOrExit', 'text'],
    24349: ['imageOfFront', 'image'],
    24350: ['imageOfRear', 'image'],
    24405: ['personalisedAt', 'date'],
    24406: ['personalisationSystem', 'text'],
  },
  DG16: {
    24400: ['recorded', 'date'],
    24401: ['name', 'text'],
    24402: ['telephone', 'text'],
    24403: ['address', 'text'],
  },
};

const TAG_LIST = 0x5c;
const COUNT = 0x02;

/** Reads DG11 or DG12. */
export const readDetails = (view: FileView): DetailContent | undefined => {
  const template = openTemplate(view);
  if (template === undefined) return undefined;
  const items = within(view, template);
  const list = items.find(({ tag }) => tag === TAG_LIST);
  const values: NamedValue[] = [];
  const images: ChipImage[] = [];
  const seen = new Set<number>();
  for (const item of items) {
    if (item === list) continue;
    // A0 and A1 hold several of a kind: other names, other persons.
    const members = item.tag >= 0xa0 && item.tag <= 0xaf ? several(view, item) : [item];
    for (const member of members) {
      seen.add(member.tag);
      readValue(view, member, values, images);
    }
  }
  if (list === undefined) sayAbsent(view, template, TAG_LIST);
  const listed = list === undefined ? [] : tagsListed(view, list);
  for (const tag of listed) if (!seen.has(tag)) sayAbsent(view, list ?? template, tag);
  for (const tag of seen)
    if (list !== undefined && !listed.includes(tag))
      view.say('document.chip.detail.unlisted', { facts: { file: view.file, tag: tagName(tag) } });
  return { values, images, listed: listed.map(tagName) };
};

/** Reads DG16. */
export const readPersons = (view: FileView): PersonsContent | undefined => {
  const template = openTemplate(view);
  if (template === undefined) return undefined;
  const items = within(view, template);
  const persons = items.filter(({ tag }) => tag >= 0xa1 && tag <= 0xaf);
  for (const item of items)
    if (item.tag === COUNT) {
      const stated = numberOf(view.bytes, item.from, item.to) ?? 0;
      if (stated !== persons.length) sayCount(view, item, stated, persons.length);
    } else if (!persons.includes(item)) sayUnexpected(view, item);
  return {
    persons: persons.map((person) => {
      const values: NamedValue[] = [];
      for (const item of within(view, person)) readValue(view, item, values, []);
      return values;
    }),
  };
};

const several = (view: FileView, item: Tlv): readonly Tlv[] => {
  const members = within(view, item);
  const counter = members.find(({ tag }) => tag === COUNT);
  const found = members.filter((member) => member !== counter);
  const stated = counter === undefined ? undefined : numberOf(view.bytes, counter.from, counter.to);
  if (counter !== undefined && stated !== found.length)
    sayCount(view, counter, stated ?? 0, found.length);
  return found;
};

const readValue = (view: FileView, item: Tlv, values: NamedValue[], images: ChipImage[]): void => {
  const known = forms[view.file as keyof typeof forms]?.[item.tag];
  if (known === undefined) {
    sayUnexpected(view, item);
    return;
  }
  const [name, form] = known;
  if (form === 'image') images.push(imageAt(view, item.from, item.to));
  else if (form === 'date') values.push({ name, ...dateAt(view, item) });
  else values.push({ name, ...textAt(view, item) });
};

/** The tags of a tag list, which have no lengths. */
const tagsListed = (view: FileView, list: Tlv): readonly number[] => {
  const tags: number[] = [];
  for (let at = list.from; at < Math.min(list.to, list.from + 256); ) {
    const first = view.bytes[at++] ?? 0;
    const two = (first & 0x1f) === 0x1f && at < list.to;
    const tag = two ? first * 256 + (view.bytes[at++] ?? 0) : first;
    // A0 announces that several follow; what they are has a tag of its own.
    if (tag >= 0xa0 && tag <= 0xaf) continue;
    if (tags.includes(tag))
      view.say('document.chip.detail.listed-twice', {
        facts: { file: view.file, tag: tagName(tag) },
        places: [placeIn(view, list.from, list.to)],
      });
    else tags.push(tag);
  }
  return tags;
};
