/**
 * Remembers the last result of a pure function and returns it, the same object, while every argument
 * is identical. One entry is enough: views ask for what is on the screen.
 */
export function memoiseLatest<Arguments extends readonly unknown[], Value>(
  compute: (...inputs: Arguments) => Value,
): (...inputs: Arguments) => Value {
  let latest: { readonly inputs: Arguments; readonly value: Value } | null = null;
  return (...inputs) => {
    if (
      latest === null ||
      !inputs.every((input, index) => Object.is(input, latest?.inputs[index]))
    ) {
      latest = { inputs, value: compute(...inputs) };
    }
    return latest.value;
  };
}
