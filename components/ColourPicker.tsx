import { useId } from 'preact/hooks';
import { colours, colourTokens } from './colours';
import { useWords } from './locale-context';
import styles from './ColourPicker.module.css';
import type { HighlightColour } from '../utils/database/records';

interface Props {
  readonly colour: HighlightColour;
  readonly onPick: (colour: HighlightColour) => void;
}

/** Five swatches, as radio buttons: one tab stop, arrows between them. */
export function ColourPicker({ colour, onPick }: Props) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset class={styles.colours}>
      <legend class="visually-hidden">{t('highlight.colour')}</legend>
      {colours.map((one) => (
        <label key={one} class={styles.colour} style={colourTokens(one)} title={t(`colour.${one}`)}>
          <input class={styles.input} type="radio" name={name} checked={one === colour} onChange={() => onPick(one)} aria-label={t(`colour.${one}`)} />
        </label>
      ))}
    </fieldset>
  );
}
