package org.guiju.supervision;

import org.guiju.kit.testing.ServiceContract;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SupervisionService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SupervisionServiceTest extends ServiceContract {}
