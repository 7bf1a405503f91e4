import { describe, expect, it } from 'vitest';
import { expectedMail, MAILS, mailFailures } from './eml';
import { statements } from './expectations';
import { KNOWN_MAIL_FAILURES } from './known-failures';

describe('mails made in the likeness of real ones', () => {
  it.each(MAILS)('%s is read as its expectations say', async (name) => {
    const failed = await mailFailures(name);
    const known = KNOWN_MAIL_FAILURES.filter((line) => line.startsWith(`${name}: `));
    // Better fails too, until its line is taken out of the list.
    expect(
      Object.keys(failed)
        .map((what) => `${name}: ${what}`)
        .sort(),
      JSON.stringify(failed),
    ).toEqual([...known].sort());
  });

  it('knows of fewer than one wrong or missed reading in a hundred statements, and of no purchase where there is none', () => {
    const stated = MAILS.reduce((sum, name) => sum + statements({ url: '', ...expectedMail(name) }), 0);
    expect(stated).toBeGreaterThan(370);
    expect(KNOWN_MAIL_FAILURES.length / stated).toBeLessThan(0.01);
    expect(KNOWN_MAIL_FAILURES.filter((line) => line.includes(': nothing '))).toEqual([]);
  });
});
