import type { PnrgovState } from './state.ts';

/** GR8 EQN: how many travellers were split off; the RCI that follows names the other PNR. */
export const readSplit = (state: PnrgovState, segment: number): void => {
  const { booking, context } = state;
  if (booking === undefined) return;
  const count = context.count(segment, 0, 0);
  booking.splits ??= [];
  const index = booking.splits.push({ count, locator: undefined }) - 1;
  if (count !== undefined) {
    booking.marks.token(
      'splits.#.count',
      index,
      context.tokens,
      context.tokens.token(segment, 0, 0),
    );
  }
  state.group = 'split';
};
