/** The service's addresses: what is sent, what is answered, nothing decided. */
@NullMarked
package org.guiju.document.adapter.in.web;

import org.jspecify.annotations.NullMarked;
