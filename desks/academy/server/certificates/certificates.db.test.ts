import { randomUUID } from 'node:crypto';
import { criteriaText } from '@amirani/academy/courses';
import { academySay } from '@amirani/academy/node';
import { withAccess } from '@platform/server/database/access.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { PASSWORD } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseOldResults } from '../clock.ts';
import { createShelf } from '../sittings/shelf.ts';
import { type SimulatedSeat, simulateSitting } from '../sittings/simulate.ts';
import { type ClassRoom, openClassRoom, TRUTH_KEY, tinyCourse } from '../test/academy.ts';

onDatabase('certificates', (database) => {
  let room: ClassRoom;
  let sittings: string[] = [];
  beforeAll(async () => {
    room = await openClassRoom(database(), 2);
    sittings = [];
    for (const number of [1, 2, 3]) sittings.push(await sit(number));
  });
  afterAll(async () => room.server.close());

  /** One sitting, in which the first person is good to the end and the second leaves early. */
  const sit = async (number: number): Promise<string> => {
    const id = randomUUID();
    const params = { id };
    await room.trainer.openSitting({ params: { id: room.classId }, body: { id, number } });
    await room.trainer.controlSitting({ params, body: { act: 'begin' } });
    const decide: SimulatedSeat['decide'] = ({ target, evidence, referral }, place) => ({
      seconds: 5,
      confidence: 90,
      flagged: target !== (place % 19 === 3),
      named: evidence,
      ...(referral === undefined ? {} : { referred: referral }),
    });
    const context = { account: 'system:test', purpose: 'training', reference: 'x' } as const;
    await withAccess(database(), context, 'amirani_assessor', (tx) =>
      simulateSitting(
        tx,
        createShelf(TRUTH_KEY),
        id,
        [
          { seat: first().seat, decide },
          { seat: second().seat, items: 4, decide },
        ],
        room.server.platform.clock(),
      ),
    );
    for (const act of ['finish', 'release-truth'] as const)
      await room.trainer.controlSitting({ params, body: { act } });
    return id;
  };
  const first = () => room.trainees[0] as ClassRoom['trainees'][number];
  const second = () => room.trainees[1] as ClassRoom['trainees'][number];
  const freshPassword = async (): Promise<void> => {
    for (const one of [room.trainer, room.certifier])
      await one.stepUp({ body: { password: PASSWORD } });
  };
  const signFirst = async (id: string, seat: string, trainer: TestClient = room.trainer) =>
    (
      await trainer.signCertificateFirst({
        params: { id: room.classId },
        body: { id, seat, language: 'ka', reason: 'I have seen the person work' },
      })
    ).certificate;
  const said = (version: number) => ({ version, reason: 'the record bears it' });
  const check = async (credential: unknown) =>
    room.trainer.verifyCertificate({ body: { credential: JSON.stringify(credential) } });

  test('R73: a certificate needs the rule and two persons, and then anybody can check it', async () => {
    const { trainer, certifier, classId } = room;
    const { candidates } = await trainer.listCandidates({ params: { id: classId } });
    expect(candidates.find(({ seat }) => seat === first().seat)?.rule).toMatchObject({
      met: true,
      shortfalls: [],
      sittings: 3,
    });
    const short = candidates.find(({ seat }) => seat === second().seat)?.rule;
    expect(short?.shortfalls).toContain('too-few-items');
    expect(await refusalOf(signFirst(randomUUID(), second().seat))).toBe(
      'academy.certificate.rule-not-met',
    );
    const stranger = await clientOf(room.server, 'trainer', 'stranger');
    await stranger.stepUp({ body: { password: PASSWORD } });
    expect(await refusalOf(signFirst(randomUUID(), first().seat, stranger))).toBe('http.not-found');
    const id = randomUUID();
    const params = { id };
    const signed = await signFirst(id, first().seat);
    expect([signed.state, signed.credential, signed.version]).toEqual([
      'signed-once',
      undefined,
      1,
    ]);
    expect(await refusalOf(signFirst(randomUUID(), first().seat))).toBe(
      'academy.certificate.exists',
    );
    // The same person, as a certifier too, is not a second one.
    const [me] = signed.signatures;
    await inspect(
      database(),
      "update identity.account set roles = roles || array['certifier'] where login = $1",
      [me?.by],
    );
    const both = said(1);
    expect(await refusalOf(trainer.signCertificateSecond({ params, body: both }))).toBe(
      'decision.same-person',
    );
    const { certificate } = await certifier.signCertificateSecond({ params, body: both });
    expect([certificate.state, certificate.validUntil]).toEqual(['issued', '2028-11-24']);
    expect(certificate.signatures.map(({ act }) => act)).toEqual(['sign-first', 'sign-second']);
    expect(await check(certificate.credential)).toMatchObject({ valid: true });
    // Trainers see who must be measured again, and when.
    const after = await trainer.listCandidates({ params: { id: classId } });
    const retests = after.candidates.map((one) => [one.seat === first().seat, one.retests.length]);
    expect(retests.toSorted()).toEqual(
      after.candidates
        .map(({ seat }) => (seat === first().seat ? [true, 3] : [false, 0]))
        .toSorted(),
    );
    expect(after.candidates.find(({ seat }) => seat === first().seat)?.retests[0]).toEqual({
      month: 1,
      on: '2026-12-25',
      from: '2026-12-18',
      until: '2027-01-08',
      state: 'ahead',
    });
    // In the language that was asked for.
    expect(certificate.credential).toMatchObject({
      credentialSubject: {
        achievement: {
          inLanguage: 'ka',
          criteria: { narrative: criteriaText(tinyCourse, academySay('ka')) },
          alignment: [{ targetFramework: 'SQF, დონე 5, შეუმოწმებელი' }],
        },
      },
    });
    expect(
      (await trainer.verifyCertificate({ body: { credential: certificate.qr ?? '' } })).valid,
    ).toBe(true);
    const text = JSON.stringify(certificate.credential);
    // R75: the pseudonym and the band, and neither a score nor who signed nor where they sat.
    expect(text).toContain(certificate.pseudonym);
    for (const other of [me?.by ?? '', first().seat, classId, 'dPrime', 'misses'])
      expect(text).not.toContain(other);
    const forged = { ...certificate.credential, validUntil: '2099-01-01T00:00:00Z' };
    expect((await check(forged)).valid).toBe(false);
    // Who holds it was told; the certifier sees this person and not the other.
    const { notices } = await first().client.getMyTraining({});
    expect(notices[0]).toMatchObject({ kind: 'certificate-issued', certificate: id });
    const seen = await withAccess(
      database(),
      { account: 'any', purpose: 'training', reference: 'x' },
      'amirani_certifier',
      (tx) =>
        tx
          .selectFrom('academy.seat' as never)
          .selectAll()
          .execute(),
    );
    expect(seen).toHaveLength(1);
    expect((await second().client.listCertificates({})).certificates).toEqual([]);
  });

  test('R74: an item that falls changes every score on it, and withdraws what no longer holds, with notice', async () => {
    const { trainer } = room;
    await freshPassword();
    const [certificate] = (await first().client.listCertificates({})).certificates;
    const before = (await first().client.getMyTraining({})).courses[0]?.results ?? [];
    const scores = async () =>
      new Map(
        (await first().client.getMyTraining({})).courses[0]?.results.map((one) => [
          `${one.sitting} ${one.kind}`,
          one,
        ]),
      );
    const file = await first().client.getCertificate({ params: { id: certificate?.id ?? '' } });
    expect(file.credential).toBeDefined();
    // A target falls: 59 are left, and the rule asks for 60.
    const sitting = sittings[1] ?? '';
    const params = { id: sitting };
    const { seen } = await first().client.getSitting({ params });
    // An item that only this person saw: the order is each person's own, and the other saw four.
    const shared = new Set((await second().client.getSitting({ params })).seen.map(({ id }) => id));
    const found = seen.find(
      ({ id, truth, decision }) => truth?.target === true && decision?.flagged && !shared.has(id),
    );
    const target = found?.id ?? '';
    const body = { id: randomUUID(), item: target, reason: 'two of us could not see it' };
    const { challenge } = await first().client.challengeItem({ params, body });
    expect(challenge).toMatchObject({ state: 'open', item: target });
    const again = { ...body, id: randomUUID() };
    expect(await refusalOf(first().client.challengeItem({ params, body: again }))).toBe(
      'academy.challenge.made-already',
    );
    const { challenge: upheld } = await trainer.decideChallenge({
      params: { id: challenge.id },
      body: { upheld: true, version: 0, reason: 'the mark is outside the picture' },
    });
    expect(upheld).toMatchObject({ state: 'upheld', effect: { scores: 1, withdrawn: 1 } });
    const after = await scores();
    const old = before.find((one) => one.sitting === sitting);
    const now = after.get(`${sitting} measured`);
    expect(now?.recomputed).toBe(1);
    expect(now?.digest).not.toBe(old?.digest);
    expect(now?.score.counts.hits).toBe((old?.score.counts.hits ?? 0) - 1);
    // The other sittings are as they were.
    expect(after.get(`${sittings[2]} measured`)?.recomputed).toBe(0);
    const { notices, courses } = await first().client.getMyTraining({});
    expect(notices.map(({ kind }) => kind).toSorted()).toEqual([
      'certificate-issued',
      'certificate-withdrawn',
      'challenge-decided',
      'score-recomputed',
    ]);
    expect(courses[0]?.rule?.shortfalls).toContain('too-few-items');
    expect((await first().client.listCertificates({})).certificates[0]?.state).toBe('withdrawn');
    // A verifier sees the withdrawal in the signed list.
    const verified = await check(file.credential);
    expect(verified.valid).toBe(false);
    expect(
      verified.findings.find(({ code }) => code === 'credential.status.withdrawn'),
    ).toBeDefined();
    // A challenge that is rejected changes nothing.
    const other = seen.find(({ truth }) => truth?.target === false)?.id ?? '';
    const more = { id: randomUUID(), item: other, reason: 'it looked odd' };
    await first().client.challengeItem({ params, body: more });
    await trainer.decideChallenge({
      params: { id: more.id },
      body: { upheld: false, version: 0, reason: 'it is as sealed' },
    });
    expect((await scores()).get(`${sitting} measured`)?.recomputed).toBe(1);
    const stale = { upheld: true, version: 0, reason: 'on second thought' };
    expect(await refusalOf(trainer.decideChallenge({ params: { id: more.id }, body: stale }))).toBe(
      'decision.not-open',
    );
  });

  test('R72: results go a year after the last sitting, or after the end of a certificate, with what was decided on them', async () => {
    const erase = () => eraseOldResults(room.server.platform);
    // The one who had a certificate is kept until a year after its end, the other a year after the last sitting.
    room.server.pass(364 * 86_400);
    expect(await erase()).toBe(0);
    room.server.pass(86_400);
    expect(await erase()).toBe(1);
    room.server.pass(730 * 86_400 - 86_400 * 2);
    expect(await erase()).toBe(0);
    room.server.pass(2 * 86_400);
    expect(await erase()).toBe(1);
    for (const table of [
      'class',
      'seat',
      'sitting',
      'truth',
      'material',
      'place',
      'event',
      'score',
      'challenge',
      'certificate',
      'notice',
    ])
      expect(await inspect(database(), `select 1 from academy.${table}`), table).toEqual([]);
    const left = "select 1 from decision.decision where kind like 'academy.%'";
    expect(await inspect(database(), left)).toEqual([]);
    const locked = await inspect<{ disabled: boolean }>(
      database(),
      "select disabled from identity.account where login like 't-%'",
    );
    expect(locked.map(({ disabled }) => disabled)).toEqual([true, true]);
    expect(room.server.journal.entries.at(-1)).toMatchObject({
      action: 'eraseOldResults',
      operation: 'erasure',
      outcome: 'done',
    });
  });
});
