import { Plural } from '@lingui/react/macro';
import { Button } from './button.tsx';

/** That something changed while the reader was in the list; nothing moves until it is pressed. */
export const ChangedNote = ({
  changed,
  onShow,
}: {
  readonly changed: number;
  readonly onShow: () => void;
}) => (
  <span role="status">
    {changed === 0 ? null : (
      <Button onPress={onShow} hint="r">
        <span className="changed">
          <Plural value={changed} one="# changed: show" other="# changed: show" />
        </span>
      </Button>
    )}
  </span>
);
