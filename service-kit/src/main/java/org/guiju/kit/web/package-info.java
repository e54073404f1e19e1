/** What every controller needs: commands, pages, conditional requests, and the shapes in which rulings are shown. */
@NullMarked
package org.guiju.kit.web;

import org.jspecify.annotations.NullMarked;
