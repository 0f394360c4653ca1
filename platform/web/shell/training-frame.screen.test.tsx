import type { Output } from '@platform/api/endpoint.ts';
import type { platformEndpoints } from '@platform/api/endpoints.ts';
import { describeScreen, openScreen, shownText, watchScreens } from '@platform/web/test/screen.tsx';
import { expect, test } from 'vitest';
import { useApi } from '../platform/api.ts';
import { TrainingFrame } from './training-frame.tsx';

type About = Output<(typeof platformEndpoints)['getAbout']>;

const about = (sampleData: About['sampleData']): About => ({
  ...{ version: '0.1.0', profile: 'training', regime: 'eu', engine: 'pglite', languages: ['en'] },
  ...{ witness: 'not-witnessed', publicProgramme: false, timeZone: 'Asia/Tbilisi', sampleData },
});

/** A page in the frame. */
const FramedPage = () => {
  useApi('getAboutData', {});
  return (
    <>
      <TrainingFrame />
      <h1>Page</h1>
    </>
  );
};

describeScreen(FramedPage, {
  route: '/',
  roles: ['border-officer'],
  reads: false,
  states: {
    'while sample data is being made': {
      answers: { getAbout: about({ state: 'making', part: 'class', number: 8, of: 8 }) },
      shows: ['Training', 'Sample data is being made: a class of trainees, 8 of 8'],
    },
    'where some could not be made': {
      answers: { getAbout: about({ state: 'failed', part: 'counts', number: 5, of: 8 }) },
      shows: ['Sample data is missing: counts of incidents.'],
    },
  },
});

watchScreens();

// Without the timer the note stays; without the new reading the page shows what there was before.
test('the note follows what the server makes and goes with it, and the page is read again', async () => {
  const states: About['sampleData'][] = [
    { state: 'making', part: 'flights', number: 1, of: 8 },
    { state: 'making', part: 'watch-list', number: 2, of: 8 },
    undefined,
  ];
  const { asked } = await openScreen(
    FramedPage,
    { route: '/', roles: ['border-officer'] },
    { getAbout: () => about(states.length > 1 ? states.shift() : states[0]) },
  );
  await expect.poll(shownText).toMatch('flights and travellers, 1 of 8');
  await expect.poll(shownText, { timeout: 5000 }).toMatch('a watch list, 2 of 8');
  expect(asked('getAboutData')).toHaveLength(1);
  await expect.poll(shownText, { timeout: 5000 }).not.toMatch('Sample data');
  await expect.poll(() => asked('getAboutData').length).toBe(2);
});
