import { plainGoods } from './plain-goods';
import { takenOff } from './taken-off';

/** What is read of mails and pasted text alone: web pages pay for every line of their reader. */
export const forMails = { plainGoods, takenOff } as const;
