import { describe, expect, test } from 'vitest';
import { createSaver } from './saver';

/** Work that ends when told to. */
function slow(log: string[], name: string) {
  let end: (isSaved: boolean) => void = () => {};
  const ended = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  return {
    work: () => {
      log.push(name);
      return ended;
    },
    end,
  };
}

describe('saving at every keystroke', () => {
  test('writes the first and the last of a run of keystrokes, never an older one after a newer one', async () => {
    const saver = createSaver();
    const log: string[] = [];
    const [a, b, c] = [slow(log, 'a'), slow(log, 'b'), slow(log, 'c')];
    saver.save('field', a.work);
    saver.save('field', b.work);
    saver.save('field', c.work);
    for (const one of [a, b, c]) one.end(true);
    await saver.settled();
    expect(log).toEqual(['a', 'c']);
  });

  test('says saved only once everything is', async () => {
    const saver = createSaver();
    const [a, b] = [slow([], 'a'), slow([], 'b')];
    expect(saver.state.value).toBe('idle');
    saver.save('one', a.work);
    saver.save('two', b.work);
    a.end(true);
    await Promise.resolve();
    expect(saver.state.value).toBe('saving');
    b.end(true);
    await saver.settled();
    expect(saver.state.value).toBe('saved');
  });

  test('never says saved when the disk refused or the work threw', async () => {
    const saver = createSaver();
    saver.save('one', async () => false);
    await saver.settled();
    expect(saver.state.value).toBe('failed');
    saver.save('two', () => Promise.reject(new Error('gone')));
    await saver.settled();
    expect(saver.state.value).toBe('failed');
    saver.save('two', async () => true);
    await saver.settled();
    expect(saver.state.value).toBe('saved');
  });
});
