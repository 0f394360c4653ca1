import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Names on the map of Georgia, each at a place with room. */
export const neighbours: readonly {
  readonly code: string;
  readonly at: readonly [longitude: number, latitude: number];
  readonly name: MessageDescriptor;
}[] = [
  { code: 'GE', at: [43.3, 42.62], name: msg`Georgia` },
  { code: 'TR', at: [42.0, 41.05], name: msg`Türkiye` },
  { code: 'AM', at: [44.5, 40.72], name: msg`Armenia` },
  { code: 'AZ', at: [46.3, 40.75], name: msg`Azerbaijan` },
  { code: 'RU', at: [44.6, 43.3], name: msg`Russia` },
  { code: 'sea', at: [40.7, 42.0], name: msg`Black Sea` },
];
