import { plainGoods } from './plain-goods';

/** What is read of mails and pasted text alone: web pages pay for every line of their reader. */
export const forMails = { plainGoods } as const;
