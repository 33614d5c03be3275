/**
 * Whether two inputs of a job ask the same: equal plain data, typed arrays element by element, NaN equal
 * to itself, 0 different from −0. Parts that are the same object are not looked into, so that inputs
 * built of memoised parts compare in no time; others take as long as they are large.
 */
export function sameInput(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null || one.constructor !== other.constructor) return false;
  if (ArrayBuffer.isView(one) && ArrayBuffer.isView(other)) {
    return isTypedArray(one) && isTypedArray(other) && sameList(one, other);
  }
  if (Array.isArray(one) && Array.isArray(other)) return sameList(one, other);
  if (one instanceof Map && other instanceof Map) return sameList([...one], [...other]);
  if (one instanceof Set && other instanceof Set) return sameList([...one], [...other]);
  return isRecord(one) && isRecord(other) && sameRecord(one, other);
}

type TypedArray = ArrayBufferView & ArrayLike<unknown>;

function isTypedArray(view: ArrayBufferView): view is TypedArray {
  return 'length' in view;
}

function sameList(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) {
    if (!sameInput(one[index], other[index])) return false;
  }
  return true;
}

type PlainRecord = Readonly<Record<string, unknown>>;

/** Dates, errors and the like have no keys to compare: never the same unless they are one object. */
function isRecord(value: object): value is PlainRecord {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function sameRecord(one: PlainRecord, other: PlainRecord): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameInput(one[key], other[key]))
  );
}
