import { bookingTitles } from '@amirani/names/booking';
import { requireConfig } from '@platform/server/settings/config.ts';
import { pnrgov, type TestPerson } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { recordingJournal } from '@platform/server/test/recording-journal.ts';
import { expect, test } from 'vitest';
import { screeningOf, soughtPerson, testLists } from '../../test/hit-lists.ts';
import { screenDue } from './screening.ts';

const SURNAMES =
  'BERADZE TSERELI VARDIANI KOLOVSKI ADAMS WILLIAMS OZOLINS MARTELLI ABRAHAMS HADDAD'.split(' ');
const GIVEN =
  'NINO GIA ANNEKE TAMAR ALEXANDR LUKA SOFIA MARIAM JONAS ELENA PETER IBRAHIM AMALIA VIKTOR DAVIT'.split(
    ' ',
  );

/** 150 names, some of which end like a title themselves. */
const names = SURNAMES.flatMap((surname) => GIVEN.map((given) => ({ surname, given })));
const entryOf = ({ surname, given }: (typeof names)[number]) => `${given} ${surname}`;

/** How a booking writes a title: glued to the given name, after a blank, and all in one field with slashes. */
const ways: Readonly<
  Record<string, (name: (typeof names)[number], title: string) => (typeof names)[number]>
> = {
  glued: ({ surname, given }, title) => ({ surname, given: `${given}${title}` }),
  'with a blank': ({ surname, given }, title) => ({ surname, given: `${given} ${title}` }),
  'with slashes': ({ surname, given }, title) => ({
    surname: `${surname}/${given}${title}`,
    given: '',
  }),
};

onDatabase('names as bookings write them', (database) => {
  const hitsOf = async (flight: string, persons: readonly TestPerson[]) => {
    const room = testRoom(database());
    const lists = testLists();
    const needs = screeningOf(
      {
        database: database(),
        journal: recordingJournal(),
        clock: () => room.now,
        config: requireConfig({}),
      },
      lists,
    );
    lists.set(
      'crime',
      ['pnr-assessment'],
      names.map((name) => soughtPerson(entryOf(name), entryOf(name), undefined)),
    );
    const { flightId } = await room.takeOne(pnrgov({ flight, persons }));
    room.now = new Date(room.now.getTime() + 1000);
    await screenDue(needs);
    return inspect<{ booking: string; entry: string; readAs: string | null }>(
      database(),
      `select one.booking, hit.entry, hit.evidence -> 'explanation' ->> 'readAs' as "readAs"
        from hit.hit join pnr.traveller one on one.id = hit.traveller_id where hit.flight_id = $1`,
      [flightId],
    );
  };
  test.each(Object.keys(ways))(
    'every name becomes a hit with each title, %s, in bookings without a document',
    async (way) => {
      const write = ways[way];
      // All 150 where the title must be cut off; a fifth of them where it stands apart.
      const written = way === 'glued' ? names : names.filter((_, at) => at % 5 === 0);
      const sent = bookingTitles.flatMap((title) =>
        written.map((name, at) => ({
          ...{ title, entry: entryOf(name), ...(write?.(name, title) ?? name) },
          locator: `L${bookingTitles.indexOf(title) + 10}${String(at).padStart(3, '0')}`,
        })),
      );
      const hits = Map.groupBy(
        await hitsOf(`ZH${40 + Object.keys(ways).indexOf(way)}`, sent),
        ({ booking }) => booking,
      );
      const found = sent.filter(({ locator, entry }) =>
        hits.get(locator)?.some((hit) => hit.entry === entry),
      );
      const each = bookingTitles.map((title) => [
        title,
        found.filter((one) => one.title === title).length,
      ]);
      expect(each).toEqual(bookingTitles.map((title) => [title, written.length]));
      // The hit shows how the name was read if the title is attached to it.
      const [nino] = hits.get(sent.find(({ given }) => given === 'NINOMRS')?.locator ?? '') ?? [];
      expect(JSON.parse(nino?.readAs ?? '[]')).toEqual(
        way === 'glued'
          ? [{ why: 'title-glued', word: 'NINOMRS', read: 'NINO', title: 'MRS', known: false }]
          : [],
      );
    },
  );
});
