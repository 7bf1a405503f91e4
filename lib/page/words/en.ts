import type { Words } from './words';

export const en: Words = {
  labels: {
    number:
      '(your,web,amazon.com,amazon,purchase,) order (number,no,nr,num,id,reference,ref,code,confirmation number,reference number,) (is,)|(reference,confirmation,purchase) number|booking reference|order confirmation',
    date: 'date|(order,purchase,transaction,payment) date|date (of order,of purchase,ordered,placed,added)|(ordered,placed,purchased,created,order placed,order created,was placed) on|order placed|placed|ordered|digital order|order date and time',
    'grand-total':
      '(order,grand) total|total (paid,charged,to pay,payment,price,cost,order amount)|(amount,) (paid,charged)|amount (paid,charged)|(grand,) total (incl,inc,including) (vat,tax)|total (vat,tax) (incl,included)|total for this order|final total|order (amount,value)|payment total|purchase total|your total|total amount',
    total: 'total|amount|(total,amount) due|total (gbp,usd,eur)|(estimated,) total|total for this shipment',
    subtotal:
      '(items,item,item(s),merchandise,cart,order,) (subtotal,sub-total,sub total)|items|merchandise|(product,products,items,item,goods,merchandise) total|products',
    delivery:
      '(shipping,delivery) (cost,costs,charge,charges,fee,fees,total,)|shipping (&,and) handling|postage|postage (&,and) packing|p&p|(standard,total,express) (delivery,shipping)|flat (shipping,) rate|shipping incl tax|carriage',
    discount:
      '(order,coupon,) (discount,discounts)|promo|(promotion,promotions) (applied,)|promo code|coupon|voucher|gift (card,certificate) (amount,)|savings|store credit|your coupon savings|rewards points',
    tax: '(sales,estimated,total,including,includes,including total,) (tax,vat)|taxes|estimated tax to be collected|gst|hst|incl vat|(vat,tax) (included,collected)|of which vat|vat total|hst/gst',
    payment:
      '(payment,billing) (method,methods,type,option,via,details)|payment|method of payment|(you,) (paid,pay) (with,by,via)',
    email: '(your,contact,) (email,e-mail) (address,)',
    promised:
      '(estimated,expected,guaranteed,scheduled,planned,promised,est,) delivery (date,time,between,) (is,)|delivery (date,estimate,time,by,window,expected)|(estimated,expected) arrival|arriving|arrives|delivered by|get it by|shipping time|(expected,now expected) (by,on,)|due to arrive',
    product:
      '(product,item) (name,description,details,)|description|products|items|(items,products) (ordered,in your order,in order)|your items|article|goods|title',
    quantity: '(quantity,qty) (ordered,)|qty ordered|units|no. of items|count',
    'unit-price': '(unit,item,) (price,cost)|each|price (each,per unit)|rate',
    ignored:
      '(total,subtotal) (before tax,excl tax,excluding tax,excl vat,ex vat,excluding vat,savings,points,items,quantity,weight,before shipping)|(net,refund,shipment) total|total (net,refund,refunded)|refund|refunded|you saved|(invoice,customer,account,tracking,serial,transaction,item,model,order line,return) (number,no,id,reference,code)|invoice|tracking|reference|sku|product code|model|asin|(invoice,ship,shipping,dispatch,due,expiry,expiration) date|(shipped,dispatched,delivered,invoiced,posted) on|delivered|shipped|date (of birth,modified,published)|(order,) status|phone|telephone|(shipping,billing,delivery) (address,method)|carrier|points|(sort,order) by|authorization code|return by|return window closed on|return or replace items|monthly payment|list price|weight|balance|order (type,again)|print order|free shipping over|last four digits|ip address|gift wrap|free shipping|subscribe & save|delivered to',
  },
  months:
    'january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sep,sept|october,oct|november,nov|december,dec',
  phrases: {
    order: 'order|purchase',
    thanks:
      "(thank you,thanks) for (your order,your purchase,shopping,ordering,your custom)|your order (has been,was) (received,placed,processed,accepted,confirmed,successful,successfully)|your order is (confirmed,complete,placed)|order (confirmed,received,placed,complete,completed,confirmation,successful,success)|(we've,we have,we) received your order|your purchase is complete|order is being processed|purchase confirmed|thank you, your order|thank you. your order|your order request is in|checkout complete|payment successful",
    detail:
      'order (detail,details,information,info,summary,overview,#,no,number,id)|(your,my,view) order|details for order|purchase details|ordered on',
    history:
      '(order,purchase) history|(your,my,recent,past,previous,all) orders|orders & returns|(my,your) purchases',
    checkout:
      '(secure,express,) checkout|check out|payment|review (your,) order|place your order|(payment,shipping,contact,billing) information|(billing,payment,delivery) details|(shipping,delivery,billing) address|billing & shipping|delivery options|(shipping,payment) method|(complete,confirm) your order|review (&,and) pay|pay for order',
    cart: '(shopping,your,my,your shopping,) (cart,basket,bag)',
    tracking:
      'track (your,a,) (parcel,package,order,shipment)|(parcel,shipment,delivery,order) tracking|tracking (details,information)',
    legal:
      'legal (notice,information)|terms (and,&) conditions|terms of (service,sale,use)|privacy policy|imprint|conditions of use',
    closing: 'confirm (receipt,that you received)|(close,cancel) (the,) dispute|close (this,) (case,claim)',
    failed:
      "payment (failed,declined,was declined,has failed,unsuccessful,was unsuccessful,was not successful,could not be,cancelled,canceled,error,was not completed,didn't go through,did not go through)|unable to process (your,) payment|transaction (declined,was declined,failed)|order (cancelled,canceled,failed,cannot be processed,could not be,has been cancelled,has been canceled,was cancelled,was canceled)|unfortunately your order|declined your transaction|card was declined|couldn't process your payment|checkout (cancelled,failed)",
    pending: '(awaiting,awaiting your,pending,waiting for) payment|payment (pending,is being processed)',
    pay: '(pay,buy,order) now|pay|buy|purchase|(place,complete,submit,confirm,finish,review) (your,) order (now,)|(complete,confirm) (purchase,payment,checkout)|(confirm,agree) (and,&) pay|pay for order|(proceed,continue) to (payment,delivery,shipping,review)|make payment|pay securely|pay & place order',
    arrives:
      '(estimated,expected,guaranteed,scheduled,standard,express,est.,planned) delivery|delivery (date,estimate,within,by,time,in,:,expected,between,window,takes)|(estimated,expected) arrival|arriving|arrives|delivered (within,by,in,between)|get it by|will be delivered|(should,will) arrive|expected by|deliver (by,on)|(standard,express) shipping|shipping time|now expected|promised for',
    notArrival:
      'return|refund|warranty|guarantee period|reply|respond|ships within|ships in|dispatch|cancel|trial|was delivered|delivered on|payment due|exchange|posted within|eligible|prepare|hear from us|order by|order within',
    recommended:
      'you (may,might) (also like,be interested)|recommended (for you,based)|recommendations|also bought|customers who bought|(related,similar) (products,items)|products related|frequently bought together|(recently,your recently) viewed|inspired by|top picks|buy it again|more items to consider|best sellers|keep shopping for|featured products|sponsored|new arrivals|complete the look|based on your|browsing history',
  },
  units: {
    hours: 'h|hr|hrs|hour|hours',
    calendar: 'day|days|calendar days',
    working: '(working,business) (day,days)|weekdays',
    weeks: 'week|weeks',
  },
};
