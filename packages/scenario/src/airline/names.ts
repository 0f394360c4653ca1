import type { Member, NameWriting } from '../bookings/booking.ts';
import type { PresentMember } from '../bookings/snapshot.ts';
import type { PnrgovHabits } from './dialect.ts';

/** A name as a TIF writes it. */
export interface WrittenName {
  /** The text in place of the surname. */
  readonly element: string;
  /** Given names and title as written in one component. */
  readonly component: string;
  /** The parts as the sender meant them, however the places hide them. */
  readonly surname: string;
  readonly given?: string;
  readonly title?: string;
  /** Element, slash, component. */
  readonly whole: string;
}

/** Writes a member's name with its title, as the sender's habit is or as the member's booking has it. */
export const writtenName = (present: PresentMember, habits: PnrgovHabits): WrittenName => {
  const { title, writing } = present.member;
  if (writing !== undefined && title !== undefined) return inBooking(writing, present.name, title);
  const { surname, given } = marked(present, habits);
  // A single name goes without title.
  if (given === undefined) return { element: surname, component: '', surname, whole: surname };
  const shown = habits.titles === 'none' ? undefined : title;
  const component =
    given + (shown === undefined ? '' : (habits.titles === 'blank' ? ' ' : '') + shown);
  return {
    element: surname,
    component,
    surname,
    given,
    ...(shown === undefined ? {} : { title: shown }),
    whole: `${surname}/${component}`,
  };
};

/** A name without title, as remarks about infants have it. */
export const bareName = (present: PresentMember, habits: PnrgovHabits): WrittenName => {
  const { writing: _writing, ...member } = present.member;
  return writtenName({ ...present, member }, { ...habits, titles: 'none', marks: false });
};

const inBooking = (
  writing: NameWriting,
  { surname, given = '' }: PresentMember['name'],
  title: string,
): WrittenName => {
  const [element, component] = inPlaces[writing](surname, given, title);
  return {
    element,
    component,
    surname,
    ...(given === '' ? {} : { given }),
    title,
    whole: component === '' ? element : `${element}/${component}`,
  };
};

const inPlaces: Readonly<
  Record<NameWriting, (surname: string, given: string, title: string) => readonly [string, string]>
> = {
  glued: (surname, given, title) => [surname, given + title],
  blank: (surname, given, title) => [surname, `${given} ${title}`],
  slash: (surname, given, title) => [surname, `${given}/${title}`],
  'one-element': (surname, given, title) => [`${surname}/${given}${title}`, ''],
  swapped: (surname, given, title) => [given, surname + title],
  'given-unknown': (surname, _given, title) => [surname, `FNU${title}`],
  'surname-unknown': (surname, _given, title) => ['LNU', surname + title],
  doubled: (surname, given, title) => [surname + surname, given + title],
  'pulled-in-front': (surname, given, title) => [surname + given, title],
};

/** Name parts of a document for DOCS and NAD. */
export const documentName = ({
  person,
}: Member): { readonly surname: string; readonly given?: string } =>
  person.surname === undefined
    ? { surname: person.given }
    : { surname: person.surname, given: person.given };

/** The own spelling where the sender writes marks, the name is the passport's, and ISO 8859-1 has its letters. */
const marked = (
  { member, name }: PresentMember,
  habits: PnrgovHabits,
): { readonly surname: string; readonly given?: string } => {
  const { person } = member;
  const own = person.native;
  if (
    !habits.marks ||
    own?.surname === undefined ||
    name.surname !== person.surname ||
    name.given !== person.given
  )
    return name;
  const surname = own.surname.toUpperCase();
  const given = own.given.toUpperCase();
  return isLatin1(surname + given) ? { surname, given } : name;
};

const isLatin1 = (text: string): boolean => /^[ -~\u00a0-\u00ff]*$/.test(text);
