/**
 * What a signer holds in the hand afterwards: the receipt with its code and QR, and what the public page says of it without
 * saying who signed. It knows stored pledges only. Begin with
 * {@link vn.giaouoc.app.pledge.receipt.Receipts}.
 */
@NullMarked
package vn.giaouoc.app.pledge.receipt;

import org.jspecify.annotations.NullMarked;
