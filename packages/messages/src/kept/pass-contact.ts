import type { ContactReading } from '../reading/model.ts';
import type { Passage } from './passage.ts';

const KINDS = ['phone', 'email', 'address'] as const;

/** A contact without values. */
export const emptyContact = (): ContactReading => ({ kind: 'phone', value: '' });

/** The values of a contact. */
export const passContact = (passage: Passage, contact: ContactReading): void => {
  contact.kind = passage.word(contact.kind, KINDS) ?? 'phone';
  contact.value = passage.text(contact.value) ?? '';
};
