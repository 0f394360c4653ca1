import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { keyMap, places } from '@platform/desks/registries.ts';
import type { ReactNode } from 'react';
import { Switch } from 'react-aria-components';
import { prefer, preferences } from '../platform/preferences.ts';
import { useShortcut } from '../platform/shortcuts.ts';
import { createStore, type Store, useStore } from '../platform/store.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';

/** Whether the keyboard map is on the screen. */
export const keyboardMapOpen: Store<boolean> = createStore(false);

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
        {keyMap.map(({ title, keys }) => (
          <Section key={title.id} title={i18n._(title)}>
            {Object.entries(keys).map(([id, { press, text }]) => (
              <Line key={id} press={press} text={i18n._(text)} />
            ))}
          </Section>
        ))}
        <Section title={<Trans>Desks</Trans>}>
          {places.map(({ path, key, title }) =>
            key === undefined ? null : <Line key={path} press={key} text={i18n._(title)} />,
          )}
        </Section>
        <Section title={<Trans>Always</Trans>}>
          <Line press="Tab" text={<Trans>Next control</Trans>} />
          <Line press="Enter" text={<Trans>Open, do</Trans>} />
          <Line press="Esc" text={<Trans>Close the panel</Trans>} />
        </Section>
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

const Section = ({
  title,
  children,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
}) => (
  <section className="key-section">
    <h3>{title}</h3>
    <dl>{children}</dl>
  </section>
);

const Line = ({ press, text }: { readonly press: string; readonly text: ReactNode }) => (
  <div>
    <dt>
      <kbd className="key-hint">{press === 'Mod+K' ? 'Ctrl K' : press}</kbd>
    </dt>
    <dd>{text}</dd>
  </div>
);
