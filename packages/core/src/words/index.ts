export type { Facts, Message, MessageCases, MessagePart, Say, ShowFact, Words } from './say.ts';
export { sayOf } from './say.ts';
