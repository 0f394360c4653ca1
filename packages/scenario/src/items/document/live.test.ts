import { expect, test } from 'vitest';
import { emblem } from '../../documents/picture/emblem.ts';
import { differingPlaces } from '../../proof/items/face.ts';
import { stream } from '../../random/stream.ts';
import { difficulties } from '../options.ts';
import { faceChanges, livePicture } from './live.ts';
import { pictureOf } from './piece.ts';

const source = stream('live pictures');

test.each(difficulties)(
  'R76: %s live pictures are patterns, and tell the holder from another by the places that differ',
  (difficulty) => {
    for (const who of ['holder', 'other'] as const)
      for (let at = 0; at < 40; at++) {
        const label = source.letters(8);
        const live = livePicture(label, who, difficulty, source.child(`${who}/${at}`));
        const apart = differingPlaces(
          pictureOf('portrait.jpg', emblem(label)),
          pictureOf('live.jpg', live),
        );
        const [least, most] = faceChanges[difficulty][who];
        expect(apart).toBeGreaterThanOrEqual(least);
        expect(apart).toBeLessThanOrEqual(most);
      }
  },
);

test('however hard it is, no holder looks as unlike as anybody else', () => {
  for (const { holder, other } of Object.values(faceChanges))
    expect(holder[1]).toBeLessThan(other[0]);
});
