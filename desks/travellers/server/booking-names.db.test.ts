import { withAccess } from '@platform/server/database/access.ts';
import { nameForms } from '@platform/server/ingest/traveller/person.ts';
import { paxlst } from '@platform/server/test/edifact-texts.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { expect, test } from 'vitest';
import { listedAs } from './carrier.ts';
import { viewOf } from './policy.ts';
import * as service from './service.ts';

onDatabase('the travellers desk reads names as bookings write them', (database) => {
  test('search, the request of a traveller and the booth find a name with a title glued to it', async () => {
    const room = testRoom(database());
    const { flightId = '' } = await room.takeOne(
      paxlst({
        flight: 'ZN1',
        persons: [
          { surname: 'QIPIANI', given: 'TAMARMRS', birth: '900506' },
          { surname: 'ADAMS', given: 'PETER', birth: '880211' },
          { surname: 'ADALBERTI', given: 'PETER', birth: '880211' },
        ],
      }),
    );
    const view = viewOf('border-officer');
    if (view === undefined) throw new Error('no view');
    const context = {
      account: 'x',
      role: 'border-officer',
      purpose: 'border-check',
      reference: 't',
    } as const;
    const asked = <T>(work: Parameters<typeof withAccess<T>>[3]) =>
      withAccess(database(), context, view.databaseRole, work);
    const found = async (text: string) =>
      (
        await asked((tx) =>
          service.search(tx, view, text, room.now.toISOString().slice(0, 10) as never),
        )
      ).travellers
        .map(({ traveller }) => `${traveller.surname} ${traveller.given}`)
        .toSorted();
    // As sent, without the title, with another title, the other way round, and in Georgian letters.
    for (const text of [
      'QIPIANI TAMARMRS',
      'Tamar Qipiani',
      'QIPIANI/TAMARMISS',
      'თამარ ყიფიანი',
      'ყიფიანი',
    ])
      expect(await found(text), text).toEqual(['QIPIANI TAMARMRS']);
    // ADAMS is not read as ADA, which would begin other names.
    expect(await found('ADAMS')).toEqual(['ADAMS PETER']);

    const about = (surname: string, given: string, birthDate: string) =>
      asked((tx) =>
        service.everythingAbout(tx, view, {
          ...nameForms({ surname, given }),
          birthDate,
          document: undefined,
        }),
      );
    expect(await about('Qipiani', 'Tamar', '1990-05-06')).toHaveLength(1);
    expect(await about('Qipiani', 'Tamar', '1990-05-07')).toEqual([]);
    // What is held of ADAMS is not told to ADA (R46).
    expect(await about('Ada', 'Peter', '1988-02-11')).toEqual([]);

    const booth = await asked((tx) =>
      listedAs(
        tx,
        { id: flightId, day: '2026-12-01' },
        { surname: 'QIPIANI', givenNames: 'TAMAR', dateOfBirth: '1990-05-06' },
      ),
    );
    expect(booth?.given).toBe('TAMARMRS');
  });
});
