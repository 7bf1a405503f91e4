import { write as carrierReserve } from './carrier-reserve/fr';
import { write as consumerService } from './consumer-service/fr';
import { write as contractEnd } from './contract-end/fr';
import { write as courtAnnex } from './court-annex/fr';
import { write as directDebitRefund } from './direct-debit-refund/fr';
import { write as issuerComplaint } from './issuer-complaint/fr';
import { write as issuerDispute } from './issuer-dispute/fr';
import { write as klikandpayClaim } from './klikandpay-claim/fr';
import type { Tongue } from './letter';
import { write as mediationRequest } from './mediation-request/fr';
import { write as merchantFirstRequest } from './merchant-first-request/fr';
import { write as merchantFormalNotice } from './merchant-formal-notice/fr';
import { french } from './phrases/fr';
import { write as platformCase } from './platform-case/fr';
import { write as refundReminder } from './refund-reminder/fr';
import { write as regulatorReport } from './regulator-report/fr';
import { write as unauthorisedPayment } from './unauthorised-payment/fr';
import { write as withdrawal } from './withdrawal/fr';

/** Every letter in French. */
export const fr: Tongue = {
  phrases: french,
  writers: {
    'merchant-first-request': merchantFirstRequest,
    'merchant-formal-notice': merchantFormalNotice,
    'contract-end': contractEnd,
    withdrawal,
    'refund-reminder': refundReminder,
    'carrier-reserve': carrierReserve,
    'klikandpay-claim': klikandpayClaim,
    'platform-case': platformCase,
    'issuer-dispute': issuerDispute,
    'direct-debit-refund': directDebitRefund,
    'unauthorised-payment': unauthorisedPayment,
    'issuer-complaint': issuerComplaint,
    'consumer-service': consumerService,
    'mediation-request': mediationRequest,
    'court-annex': courtAnnex,
    'regulator-report': regulatorReport,
  },
};
