import type { Member } from '../bookings/booking.ts';
import type { PresentMember } from '../bookings/snapshot.ts';
import type { PnrgovHabits } from './dialect.ts';

/** A name as a TIF writes it. */
export interface WrittenName {
  readonly surname: string;
  /** Given names and title as they stand in one component. */
  readonly component: string;
  readonly given?: string;
  readonly title?: string;
  /** Surname, slash, component. */
  readonly whole: string;
}

/** Writes a member's name with its title, as the sender's habit is. A single name goes without title. */
export const writtenName = (present: PresentMember, habits: PnrgovHabits): WrittenName => {
  const { surname, given } = marked(present, habits);
  if (given === undefined) return { surname, component: '', whole: surname };
  const title = habits.titles === 'none' ? undefined : present.member.title;
  const component =
    given + (title === undefined ? '' : (habits.titles === 'blank' ? ' ' : '') + title);
  return {
    surname,
    component,
    given,
    ...(title === undefined ? {} : { title }),
    whole: `${surname}/${component}`,
  };
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
