import { randomUUID } from 'node:crypto';

/** A traveller's request to see what is held of a person, with an id of its own. */
export const askingOf = (person: {
  surname?: string;
  given?: string;
  birthDate?: string;
  documentNumber?: string;
}) => ({
  ...{ id: randomUUID(), kind: 'access' as const, person },
  ...{ replyTo: 'Rustaveli 1', asked: 'what do you hold of me', identity: 'passport shown' },
});
