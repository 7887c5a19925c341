#include <libxml/xmlversion.h>
/* Debian builds libxml2 with ICU, whose headers clash with Foundation's own copy of ICU. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
