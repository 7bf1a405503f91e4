import { write as carrierReserve } from './carrier-reserve/en';
import { write as consumerService } from './consumer-service/en';
import { write as contractEnd } from './contract-end/en';
import { write as courtAnnex } from './court-annex/en';
import { write as directDebitRefund } from './direct-debit-refund/en';
import { write as issuerComplaint } from './issuer-complaint/en';
import { write as issuerDispute } from './issuer-dispute/en';
import { write as klikandpayClaim } from './klikandpay-claim/en';
import type { Tongue } from './letter';
import { write as mediationRequest } from './mediation-request/en';
import { write as merchantFirstRequest } from './merchant-first-request/en';
import { write as merchantFormalNotice } from './merchant-formal-notice/en';
import { english } from './phrases/en';
import { write as platformCase } from './platform-case/en';
import { write as refundReminder } from './refund-reminder/en';
import { write as regulatorReport } from './regulator-report/en';
import { write as unauthorisedPayment } from './unauthorised-payment/en';
import { write as withdrawal } from './withdrawal/en';

/** Every letter in English. */
export const en: Tongue = {
  phrases: english,
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
