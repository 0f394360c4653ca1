import { GateScreen } from '@desk/checkpoint/web/gate/gate-screen.tsx';
import { example } from '@platform/web/test/example.ts';
import { describeScreen, openScreen, shownText, watchScreens } from '@platform/web/test/screen.tsx';
import { describe, expect, test } from 'vitest';
import { BoardScreen } from './board-screen.tsx';
import { FlightScreen } from './flight-screen.tsx';
import { StoredScreen } from './messages/stored-screen.tsx';
import { QuarantineScreen } from './quarantine/quarantine-screen.tsx';
import { SearchScreen } from './search-screen.tsx';
import { TravellerScreen } from './traveller-screen.tsx';

describeScreen(BoardScreen, {
  route: '/flights',
  roles: ['border-officer'],
});

describeScreen(FlightScreen, {
  route: '/flights/$id',
  address: '/flights/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['border-officer'],
});

describeScreen(TravellerScreen, {
  route: '/travellers/$id',
  address: '/travellers/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['border-officer'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(SearchScreen, {
  route: '/search',
  roles: ['border-officer'],
  reads: false,
});

describeScreen(StoredScreen, {
  route: '/messages/$id',
  address: '/messages/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['operator'],
});

describeScreen(QuarantineScreen, {
  route: '/quarantine',
  roles: ['operator'],
});

describe('a hit that was released to the booth', () => {
  watchScreens();
  const id = '3f0e4c5a-0000-4000-8000-000000000001';
  const traveller = { ...example('getTraveller').row, id };
  const hit = {
    ...{ id, traveller: id, code: 'checkpoint.hit.call-police' },
    facts: { list: 'National warrants', by: 'gia', category: 'sought' },
  };
  const other = {
    ...{ ...hit, id: '3f0e4c5a-0000-4000-8000-000000000002' },
    ...{ traveller: '3f0e4c5a-0000-4000-8000-000000000002', code: 'checkpoint.hit.take-into-care' },
  };
  const listReleasedHits = { hits: [hit, other] };
  const sentence = 'Hit, released by gia (National warrants): call the police.';
  const screens = [
    ['the traveller', TravellerScreen, '/travellers/$id'],
    ['the flight', FlightScreen, '/flights/$id'],
    ['the gate', GateScreen, '/checkpoint/gate/$id'],
  ] as const;
  const answers = {
    getTraveller: example('getTraveller', { row: traveller }),
    listFlightTravellers: { travellers: [traveller] },
    getGate: {
      ...example('getGate', { gate: { onList: 1, passengers: 1 } }),
      travellers: [{ traveller }],
    },
  };

  // A mutant of `ReleasedHitLines` that shows nothing, and one that shows the hits of others, fail here.
  test.each(screens)(
    '%s says what the booth says of the traveller, and of no other',
    async (...one) => {
      const [, Screen, route] = one;
      const place = {
        route,
        address: route.replace('$id', id),
        roles: ['border-officer'],
      } as const;
      await openScreen(Screen, place, { ...answers, listReleasedHits });
      await expect.poll(shownText).toContain(sentence);
      expect(shownText()).not.toContain('protect this person');
    },
  );

  const place = { route: '/travellers/$id', address: `/travellers/${id}` };
  test('an analyst, who may not read them, does not ask', async () => {
    const analyst = await openScreen(
      TravellerScreen,
      { ...place, roles: ['pnr-analyst'] },
      { ...answers, listReleasedHits },
    );
    await expect.poll(shownText).toContain('Passenger');
    expect(analyst.asked('listReleasedHits')).toEqual([]);
  });

  test('R63: hits that could not be read are no silence', async () => {
    await openScreen(
      TravellerScreen,
      { ...place, roles: ['border-officer'] },
      {
        ...answers,
        listReleasedHits: () => {
          throw new TypeError('the line is lost');
        },
      },
    );
    await expect.poll(shownText).toContain('Released hits could not be read');
  });
});

describe('a flight of which the carrier sent the crew alone', () => {
  watchScreens();
  test('is nowhere complete, and its passengers are not known', async () => {
    const { flight, ...rest } = example('getFlight');
    const crew = { ...example('listFlights').flights[0], ...flight };
    const api = { state: 'complete', messages: 1, diagnostics: 0, crewOnly: true } as const;
    const { pnr: _, ...alone } = {
      ...{ ...crew, api },
      counts: { passengers: 0, crew: 3, transit: 0, withoutDocument: 0 },
    };
    const place = {
      ...{ route: '/flights/$id', address: '/flights/3f0e4c5a-0000-4000-8000-000000000001' },
      roles: ['border-officer'],
    } as const;
    await openScreen(FlightScreen, place, { getFlight: { ...rest, flight: alone } });
    await expect.poll(shownText).toContain('Crew only');
    expect(shownText()).toContain('Passengers not known yet');
    expect(shownText()).toContain('3 crew');
    expect(shownText()).not.toMatch(/Complete|0 passengers/);
  });
});
