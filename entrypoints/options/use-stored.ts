import { useEffect, useState } from 'preact/hooks';
import { reportFailure } from '../services/report-failure.ts';

/** A value that is stored, and may be changed elsewhere. */
export interface Stored<Value> {
  readonly read: () => Promise<Value>;
  readonly write: (value: Value) => Promise<void>;
  readonly watch: (onValue: (value: Value) => void, signal: AbortSignal) => void;
}

/** The value as it is stored, null until it is read; and what stores another, which is shown at once. */
export function useStored<Value>(
  stored: Stored<Value>,
): readonly [Value | null, (value: Value) => void] {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    stored.read().then(setValue).catch(reportFailure);
    stored.watch(setValue, stop.signal);
    return () => stop.abort();
  }, [stored]);
  const set = (changed: Value): void => {
    setValue(changed);
    stored.write(changed).catch(reportFailure);
  };
  return [value, set];
}
