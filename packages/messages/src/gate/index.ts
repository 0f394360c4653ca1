export type { AnnexHead, FieldGround } from './annex-i.ts';
export { annexHeads } from './annex-i.ts';
export type { DropKind, Dropped } from './drop-kind.ts';
export { dropKinds } from './drop-kind.ts';
export type { Gated, GatedMessage } from './gate.ts';
export { gate } from './gate.ts';
export { sensitiveCodes, sensitiveCodesOrigin } from './sensitive-codes.ts';
