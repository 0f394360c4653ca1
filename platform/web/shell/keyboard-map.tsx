import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Switch } from 'react-aria-components';
import { prefer, preferences } from '../platform/preferences.ts';
import { type ShortcutId, shortcutList } from '../platform/shortcut-list.ts';
import { useShortcut } from '../platform/shortcuts.ts';
import { createStore, type Store, useStore } from '../platform/store.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';

/** Whether the keyboard map is on the screen. */
export const keyboardMapOpen: Store<boolean> = createStore(false);

const words: Readonly<Record<ShortcutId, MessageDescriptor>> = {
  palette: msg`All commands`,
  map: msg`This map`,
  search: msg`Search`,
  'desk.travellers': msg`Travellers`,
  'desk.messages': msg`Messages`,
  'desk.quarantine': msg`Quarantine`,
  'desk.oversight': msg`Oversight`,
  'desk.documents': msg`Documents`,
  'desk.schengen': msg`Schengen rules`,
  'desk.checkpoint': msg`Checkpoint`,
  'desk.referrals': msg`Referrals`,
  'desk.assessment': msg`Assessment`,
  'desk.risk': msg`Risk analysis`,
  'desk.investigations': msg`Investigations`,
  'desk.academy': msg`Academy`,
  'desk.programme': msg`Programme`,
  'desk.accounts': msg`Accounts`,
  help: msg`Ask for help for the traveller`,
  'help.always': msg`The same while you type`,
  'checkpoint.pass': msg`Pass`,
  'checkpoint.second-line': msg`Second line`,
  'checkpoint.hold': msg`Hold`,
  'papers.holder': msg`The person is the holder`,
  'papers.return-ticket': msg`Return ticket is shown`,
  'papers.lodging': msg`Lodging is shown`,
  'papers.insurance': msg`Health insurance is shown`,
  'papers.means': msg`Means are shown`,
  'papers.consent': msg`Consent of the parents is shown`,
  'papers.all': msg`All papers are shown`,
  'second-line.take': msg`Take the case`,
  'second-line.blind': msg`Judge blind`,
  'second-line.note': msg`Write a note`,
  'second-line.pass': msg`Let pass`,
  'second-line.hold': msg`Hold`,
  'second-line.refuse': msg`Propose a refusal`,
  'referrals.acknowledge': msg`Acknowledge the referral`,
  'referrals.step': msg`Write down a step`,
  'referrals.close': msg`Close the referral`,
  'hits.same': msg`Hit: the same; once judged, take it back`,
  'hits.different': msg`Hit: another; once judged, take it back`,
  'hits.unsure': msg`Hit: cannot be told; once judged, take it back`,
  'hits.release': msg`Release a confirmed hit`,
  'hits.withdraw': msg`Call a released hit back`,
  'hits.lane': msg`The next lane in which hits wait`,
  'matches.same': msg`Pair: the same; once answered, take it back`,
  'matches.different': msg`Pair: another; once answered, take it back`,
  'matches.unsure': msg`Pair: cannot be told; once answered, take it back`,
  'academy.flag': msg`Item: something is wrong`,
  'academy.pass': msg`Item: nothing is wrong`,
  'academy.evidence': msg`Item: name what shows it`,
  'academy.asylum': msg`Item: asks for asylum`,
  'academy.child': msg`Item: a child at risk`,
  'academy.victim': msg`Item: a possible victim`,
  'academy.next': msg`The next item`,
  'files.new': msg`Record a new one`,
  'files.gather': msg`Gather or open the data`,
  'files.answer': msg`Answer or decide`,
  'schengen.clear': msg`Clear the table of stays or facts`,
  'list.next': msg`Next row`,
  'list.previous': msg`Previous row`,
  'list.filter': msg`Filter the list`,
  back: msg`Back to the list`,
  'show-changes': msg`Show what changed`,
  'board.departures': msg`Departures`,
  'board.arrivals': msg`Arrivals`,
  'board.now': msg`The next flight`,
  'traveller.unmask': msg`Show the masked values`,
  'documents.new': msg`Next document or traveller`,
  'documents.store': msg`Store the examination, or examine again`,
  'faces.same': msg`Faces: the same person`,
  'faces.different': msg`Faces: different persons`,
  'faces.unsure': msg`Faces: I cannot tell`,
  'practice.next': msg`Practice with faces: the next pair`,
};

const sections: readonly { readonly title: MessageDescriptor; readonly prefix: RegExp }[] = [
  { title: msg`Everywhere`, prefix: /^(palette|map|search|back|show-changes|help(\.always)?)$/ },
  { title: msg`Checkpoint`, prefix: /^(checkpoint|papers)\./ },
  { title: msg`Second line`, prefix: /^second-line\./ },
  { title: msg`Referrals`, prefix: /^referrals\./ },
  { title: msg`Hits`, prefix: /^hits\./ },
  { title: msg`Matches`, prefix: /^matches\./ },
  { title: msg`Academy`, prefix: /^academy\./ },
  { title: msg`Requests and breaches`, prefix: /^files\./ },
  { title: msg`Desks`, prefix: /^desk\./ },
  { title: msg`Lists`, prefix: /^list\./ },
  { title: msg`Flight board`, prefix: /^board\./ },
  { title: msg`Traveller`, prefix: /^traveller\./ },
  { title: msg`Schengen rules`, prefix: /^schengen\./ },
  { title: msg`Documents`, prefix: /^(documents|faces|practice)\./ },
];

/** Every shortcut, and the switch that turns single keys off (WCAG 2.2, 2.1.4). */
export const KeyboardMap = () => {
  const { i18n } = useLingui();
  const open = useStore(keyboardMapOpen);
  const { shortcuts } = useStore(preferences);
  useShortcut('map', () => keyboardMapOpen.set(true));
  return (
    <Modal
      title={<Trans>Keyboard map</Trans>}
      isOpen={open}
      onClose={() => keyboardMapOpen.set(false)}
      width="44rem"
    >
      <div className="key-map">
        {sections.map(({ title, prefix }) => (
          <section key={title.id} className="key-section">
            <h3>{i18n._(title)}</h3>
            <dl>
              {shortcutList
                .filter(({ id }) => prefix.test(id))
                .map(({ id, keys }) => (
                  <div key={id}>
                    <dt>
                      <kbd className="key-hint">{keys === 'Mod+K' ? 'Ctrl K' : keys}</kbd>
                    </dt>
                    <dd>{i18n._(words[id])}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section className="key-section">
          <h3>
            <Trans>Always</Trans>
          </h3>
          <dl>
            <div>
              <dt>
                <kbd className="key-hint">Tab</kbd>
              </dt>
              <dd>
                <Trans>Next control</Trans>
              </dd>
            </div>
            <div>
              <dt>
                <kbd className="key-hint">Enter</kbd>
              </dt>
              <dd>
                <Trans>Open, do</Trans>
              </dd>
            </div>
            <div>
              <dt>
                <kbd className="key-hint">Esc</kbd>
              </dt>
              <dd>
                <Trans>Close the panel</Trans>
              </dd>
            </div>
          </dl>
        </section>
      </div>
      <div className="line-up spread">
        <Switch
          className="switch"
          isSelected={shortcuts}
          onChange={(on) => prefer({ shortcuts: on })}
        >
          <div className="switch-track" />
          <Trans>Single keys work</Trans>
        </Switch>
        <Button onPress={() => keyboardMapOpen.set(false)}>
          <Trans>Close</Trans>
        </Button>
      </div>
    </Modal>
  );
};
