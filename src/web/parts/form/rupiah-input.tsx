import { amountOf } from '../../words/figures.ts';
import { rich } from '../../words/rich.tsx';
import { isQuantity } from '../../words/typed.ts';
import { useWords } from '../../words/words.ts';
import { DigitsInput } from './digits-input.tsx';
import { Field, type FieldProps, useWiring } from './field.tsx';

export interface RupiahInputProps extends FieldProps {
  /** Digits alone, or empty. */
  readonly value?: string;
  readonly onChange?: (digits: string) => void;
  /** As the API has it: with it, the price is multiplied in sight. */
  readonly quantity?: string;
  readonly placeholder?: string;
  readonly large?: boolean;
}

/** An amount of money. */
export function RupiahInput(props: RupiahInputProps) {
  const { value = '', onChange, quantity, placeholder, large } = props;
  const words = useWords();
  const product = quantity !== undefined && value !== '' && isQuantity(quantity);
  const wiring = useWiring(props, product && 'product');
  return (
    <Field {...props} wiring={wiring}>
      <DigitsInput wired={wiring.wired} value={value} onChange={onChange} before="Rp" placeholder={placeholder} large={large} />
      {product && (
        <p id={`${wiring.wired.id}-product`} class="field-hint">
          {rich(
            words.t('{jumlah} × {harga} = <b>{hasil}</b>', {
              jumlah: words.quantity(quantity),
              harga: words.rupiah(value),
              hasil: words.rupiah(amountOf(quantity, value)),
            }),
          )}
        </p>
      )}
    </Field>
  );
}
