export type {
  Facts,
  Message,
  MessageCases,
  MessagePart,
  Say,
  ShowFact,
  TextTree,
  Words,
} from './say.ts';
export { sayOf, textsUnder } from './say.ts';
