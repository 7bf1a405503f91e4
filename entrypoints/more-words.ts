import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addWords } from '../lib/page/words/all';
import { MORE_WORDS } from '../lib/page/words/more';

/** Injected before the reader into pages that don't say they are in French, German or English. */
export default defineUnlistedScript(() => addWords(MORE_WORDS));
