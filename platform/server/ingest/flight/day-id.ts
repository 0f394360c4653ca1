import { randomBytes } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { fromEpochDay, toEpochDay } from '@amirani/core';

/**
 * A fresh identifier that carries its day: a UUID of version 8 (RFC 9562, 5.8) whose first 32 bits count
 * the days since 1970-01-01, biased by 2^31. The tables that grow are partitioned by day, so that an id
 * alone leads to one partition. Nothing else can be read from it.
 */
export const dayId = (day: CivilDate): string => withDay(day, randomBytes(16));

/** The same from given bytes (at least 16), for identifiers that follow from a key. */
export const dayIdFrom = (day: CivilDate, bytes: Uint8Array): string =>
  withDay(day, Buffer.from(bytes.subarray(0, 16)));

/** The day of an identifier made here. Any other UUID gives some day on which nothing is found. */
export const dayOf = (id: string): CivilDate => {
  const count = Number.parseInt(id.slice(0, 8), 16) - BIAS;
  // A UUID from elsewhere can name a day that no calendar has.
  return count >= FIRST && count <= LAST
    ? fromEpochDay(count as Parameters<typeof fromEpochDay>[0])
    : fromEpochDay(0 as Parameters<typeof fromEpochDay>[0]);
};

const BIAS = 2 ** 31;
/** 0001-01-01 and 9999-12-31 as days since 1970. */
const FIRST = -719_162;
const LAST = 2_932_896;

const withDay = (day: CivilDate, bytes: Buffer): string => {
  bytes.writeUInt32BE(toEpochDay(day) + BIAS, 0);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
